package vn.luytre.force;

/** How many people a team has, by what they are in it. */
public record Strength(int heads, int deputies, int members) {
    /** Nobody. */
    public static final Strength NONE = new Strength(0, 0, 0);

    /** All of them. */
    public int total() {
        return heads + deputies + members;
    }

    /** How many are this in it. */
    public int of(TeamRole role) {
        return switch (role) {
            case HEAD -> heads;
            case DEPUTY -> deputies;
            case MEMBER -> members;
        };
    }

    /** After so many came, or went where the number is below nought. */
    public Strength with(TeamRole role, int amount) {
        return switch (role) {
            case HEAD -> new Strength(heads + amount, deputies, members);
            case DEPUTY -> new Strength(heads, deputies + amount, members);
            case MEMBER -> new Strength(heads, deputies, members + amount);
        };
    }

    /** Whether a team can be so: nobody is missing that never came, and one leads at most. */
    public boolean isPossible() {
        return heads >= 0 && heads <= 1 && deputies >= 0 && members >= 0;
    }
}
