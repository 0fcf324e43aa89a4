package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The answer that a request key got before: the same words, also when the state has changed. */
public class RememberedRefusal extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final Kind kind;
  private final String field;
  private final HashMap<String, String> details;

  private RememberedRefusal(String code, JsonObject memory) {
    super(memory.getString("message"));
    this.code = code;
    this.kind = Kind.valueOf(memory.getString("kind"));
    this.field = memory.getString("field");
    this.details = new HashMap<>();
    JsonObject facts = memory.getJsonObject("details");
    facts.keySet().forEach(name -> details.put(name, facts.getString(name)));
  }

  static RememberedRefusal of(String code, String memory) {
    try (var reader = Json.createReader(new StringReader(memory))) {
      return new RememberedRefusal(code, reader.readObject());
    }
  }

  static String memoryOf(Refusal refusal) {
    JsonObjectBuilder details = Json.createObjectBuilder();
    refusal.details().forEach(details::add);
    return Json.createObjectBuilder()
        .add("message", refusal.getMessage())
        .add("kind", refusal.kind().name())
        .add("field", refusal.field())
        .add("details", details)
        .build()
        .toString();
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
