package vn.luytre.safetymodel;

/**
 * What is counted of models: four different numbers that are never added to each other, and how many take part.
 *
 * @param types of which there is a model among them
 * @param models that have a site among them
 */
public record Counts(long types, long models, long sites, long groups, long members, long households) {}
