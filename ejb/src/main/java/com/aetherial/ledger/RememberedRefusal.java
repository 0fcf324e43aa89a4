package com.aetherial.ledger;

import com.aetherial.kernel.Facts;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answer that a request key got before: the same words, also when the state has changed. */
public class RememberedRefusal extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final Kind kind;
  private final String field;
  private final String home;
  private final String wording;
  private final HashMap<String, String> details;

  private RememberedRefusal(String code, JsonObject memory) {
    super(memory.getString("message"), factsOf(memory).toArray());
    this.home = memory.getString("home", super.home());
    this.wording = memory.getString("wording", code);
    this.code = code;
    this.kind = Kind.valueOf(memory.getString("kind"));
    this.field = memory.getString("field");
    this.details = new HashMap<>();
    JsonObject facts = memory.getJsonObject("details");
    facts.keySet().forEach(name -> details.put(name, facts.getString(name)));
  }

  static RememberedRefusal of(String code, String memory) {
    try (var reader = Jsonp.reader(memory)) {
      return new RememberedRefusal(code, reader.readObject());
    }
  }

  static String memoryOf(Refusal refusal) {
    JsonObjectBuilder details = Jsonp.object();
    refusal.details().forEach(details::add);
    return Jsonp.object()
        .add("message", refusal.getMessage())
        .add("kind", refusal.kind().name())
        .add("field", refusal.field())
        .add("details", details)
        .add("home", refusal.home())
        .add("wording", refusal.wording())
        .add("facts", Facts.json(refusal.facts()))
        .build()
        .toString();
  }

  /** What was remembered before sentences had facts has none. */
  private static List<Object> factsOf(JsonObject memory) {
    return memory.containsKey("facts") ? Facts.of(memory.getJsonArray("facts")) : List.of();
  }

  @Override
  public String home() {
    return home;
  }

  @Override
  public String wording() {
    return wording;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public Map<String, String> details() {
    return Map.copyOf(details);
  }
}
