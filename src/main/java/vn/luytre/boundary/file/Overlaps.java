package vn.luytre.boundary.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Areas that lie over each other by more than their borders were drawn unlike. */
final class Overlaps {
    private static final double TOLD = 0.02;

    private final List<Geometry> areas;
    private final STRtree tree = new STRtree();

    Overlaps(List<Geometry> areas) {
        this.areas = areas;
        for (int at = 0; at < areas.size(); at++) tree.insert(areas.get(at).getEnvelopeInternal(), at);
        tree.build();
    }

    /** The places of those that one lies over. */
    List<Integer> of(int one) {
        var found = new TreeSet<Integer>();
        for (var other : tree.query(areas.get(one).getEnvelopeInternal()))
            if (other instanceof Integer at && at != one && isOver(areas.get(one), areas.get(at))) found.add(at);
        return new ArrayList<>(found);
    }

    private static boolean isOver(Geometry one, Geometry other) {
        try {
            double shared =
                    OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea();
            return shared > TOLD * Math.min(one.getArea(), other.getArea());
        } catch (TopologyException e) {
            return false; // too tangled to say
        }
    }
}
