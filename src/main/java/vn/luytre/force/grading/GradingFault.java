package vn.luytre.force.grading;

import vn.luytre.force.TeamId;

/** That a proposal breaks a rule. */
public record GradingFault(TeamId team, String teamName, GradingRule rule) {}
