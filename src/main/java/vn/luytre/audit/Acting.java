package vn.luytre.audit;

/** Knows who acts. The module that knows accounts is one; without it everything is done by {@link Actor#SYSTEM}. */
public interface Acting {
    Actor now();
}
