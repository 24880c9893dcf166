package vn.luytre.assessment.web;

import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.standard.ObjectType;

/** How many objects of a unit and a type are in a state. */
record OverviewCell(
        long unit,
        ObjectType type,
        ReviewState state,
        @Nullable Outcome outcome,
        long objects) {}
