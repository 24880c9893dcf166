package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.luytre.organization.UnitId;

/** Gathers rows {@code unit, code, number} by indicator and unit. */
final class CodedNumbers implements RowCallbackHandler {
    private final Map<String, Map<UnitId, BigDecimal>> numbers = new HashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        numbers.computeIfAbsent(row.getString("code"), _ -> new HashMap<>())
                .put(new UnitId(row.getLong("unit")), row.getBigDecimal("number"));
    }

    Map<String, Map<UnitId, BigDecimal>> numbers() {
        return numbers;
    }
}
