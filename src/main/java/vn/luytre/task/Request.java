package vn.luytre.task;

import java.util.UUID;

/**
 * Somebody asks that something be done with an assignment.
 *
 * @param key made by the one who asks; sent again with the same key it is done once
 * @param seen the version of the assignment that was looked at
 */
public record Request(UUID key, Actor by, AssignmentId assignment, int seen) {}
