package com.aetherial.payouts;

import com.aetherial.kernel.Jsonp;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** How the findings of a comparison are kept. */
final class PayoutReportJson {
  private static final int TOLD_MAX = 100;

  private PayoutReportJson() {}

  static String write(List<PayoutComparisonView> found) {
    JsonArrayBuilder all = Jsonp.array();
    for (PayoutComparisonView one : found) {
      JsonArrayBuilder differences = Jsonp.array();
      one.differences().stream().limit(TOLD_MAX).forEach(differences::add);
      all.add(
          Jsonp.object()
              .add("provider", one.provider())
              .add("compared", one.compared())
              .add("repaired", one.repaired())
              .add("differences", differences));
    }
    return all.build().toString();
  }

  static List<PayoutComparisonView> read(String written) {
    try (var reader = Jsonp.reader(written)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(PayoutReportJson::view)
          .toList();
    }
  }

  private static PayoutComparisonView view(JsonObject one) {
    return new PayoutComparisonView(
        one.getString("provider"),
        one.getInt("compared"),
        one.getInt("repaired"),
        one.getJsonArray("differences").getValuesAs(JsonString::getString));
  }
}
