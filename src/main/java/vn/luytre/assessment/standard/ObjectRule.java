package vn.luytre.assessment.standard;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.luytre.organization.UnitKind;

/**
 * What a standard says of objects of one type.
 *
 * @param decidedBefore the day of the year before which it is decided
 * @param reviewer who reviews itself, in words
 * @param files which papers belong to it
 */
public record ObjectRule(
        ObjectType type,
        String name,
        List<UnitKind> kinds,
        String source,
        List<Exclusion> exclusions,
        YearSpan registration,
        YearSpan assessed,
        MonthDay decidedBefore,
        String calendarSource,
        String reviewer,
        List<String> files,
        List<Responsible> verifies,
        List<Responsible> decides,
        List<Criterion> criteria) {
    public ObjectRule {
        kinds = List.copyOf(kinds);
        exclusions = List.copyOf(exclusions);
        files = List.copyOf(files);
        verifies = List.copyOf(verifies);
        decides = List.copyOf(decides);
        criteria = List.copyOf(criteria);
    }

    /** «Trước 15/11». */
    public LocalDate deadline(int year) {
        return decidedBefore.atYear(year);
    }

    /** Whose the verification is on a day. */
    public Optional<Responsible> verifier(LocalDate day) {
        return verifies.stream().filter(one -> one.holds(day)).findFirst();
    }

    /** Whose the decision is on a day. */
    public Optional<Responsible> decider(LocalDate day) {
        return decides.stream().filter(one -> one.holds(day)).findFirst();
    }

    /** All that is answered, in order. */
    public List<Item> items() {
        return criteria.stream().flatMap(one -> one.items().stream()).toList();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Why an object of that name is none; empty where it is one. */
    public Optional<Exclusion> exclusion(String name) {
        return exclusions.stream().filter(one -> one.excludes(name)).findFirst();
    }

    /** The same with other criteria: those that hold in a year. */
    ObjectRule in(int year) {
        var day = assessed.in(year).last();
        return with(criteria.stream().filter(one -> one.holds(day)).toList());
    }

    ObjectRule with(List<Criterion> others) {
        return new ObjectRule(
                type,
                name,
                kinds,
                source,
                exclusions,
                registration,
                assessed,
                decidedBefore,
                calendarSource,
                reviewer,
                files,
                verifies,
                decides,
                others);
    }

    /** The same verified and decided by others. */
    ObjectRule by(List<Responsible> verifying, List<Responsible> deciding) {
        return new ObjectRule(
                type,
                name,
                kinds,
                source,
                exclusions,
                registration,
                assessed,
                decidedBefore,
                calendarSource,
                reviewer,
                files,
                verifying,
                deciding,
                criteria);
    }
}
