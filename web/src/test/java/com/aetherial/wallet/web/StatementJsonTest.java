package com.aetherial.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.entity.Coins;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementJsonTest {
  @Test
  void a_statement_is_one_object_with_its_lines_between_the_balances() {
    var out = new ByteArrayOutputStream();
    var json = new StatementJson(out, Paper.head());
    json.line(Paper.line(1));
    json.line(Paper.line(2, null, null));
    json.end(Coins.parse("112.50"));

    JsonObject statement = read(out);
    assertThat(statement.getString("opening")).isEqualTo("100.00");
    assertThat(statement.getString("closing")).isEqualTo("112.50");
    assertThat(statement.getString("currency")).isEqualTo("AEC");
    assertThat(statement.getInt("count")).isEqualTo(2);
    assertThat(statement.getJsonObject("period").getString("to")).isEqualTo("2027-01-01T00:00:00Z");
    JsonObject first = statement.getJsonArray("lines").getJsonObject(0);
    assertThat(first.getString("amount")).isEqualTo("-12.50");
    assertThat(first.getString("note")).isEqualTo("Lunch → Tuesday, thank you");
    assertThat(statement.getJsonArray("lines").getJsonObject(1)).doesNotContainKey("note");
  }

  @Test
  void a_statement_of_nothing_is_whole_too() {
    var out = new ByteArrayOutputStream();
    new StatementJson(out, Paper.head()).end(Coins.parse("100"));
    assertThat(read(out).getJsonArray("lines")).isEmpty();
  }

  private static JsonObject read(ByteArrayOutputStream out) {
    try (var reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
      return reader.readObject();
    }
  }
}
