package vn.luytre.boundary.web;

import java.util.List;
import vn.luytre.boundary.BoundaryDelivery;

/**
 * A file that was taken over.
 *
 * @param units of which it has the boundaries
 */
public record DeliveryPage(BoundaryDelivery delivery, String above, List<String> units, Sketch sketch) {}
