package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementHead;
import com.aetherial.wallet.StatementLine;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A statement for programs; its lines have the members that the statement's pages have. */
final class StatementJson implements StatementForm {
  private final JsonGenerator json;
  private long count;

  StatementJson(OutputStream out, StatementHead head) {
    json = Json.createGenerator(out);
    json.writeStartObject()
        .write("username", head.username())
        .write("fullName", head.fullName())
        .write("currency", head.currency())
        .writeStartObject("period")
        .write("from", head.from().toString())
        .write("to", head.to().toString())
        .writeEnd()
        .write("madeAt", head.madeAt().toString())
        .write("opening", head.opening().toString())
        .writeStartArray("lines");
  }

  @Override
  public void line(StatementLine line) {
    json.writeStartObject()
        .write("id", line.id().toString())
        .write("recordedAt", line.recordedAt().toString())
        .write("kind", line.kind())
        .write("direction", line.direction().name())
        .write("amount", line.amount().toString())
        .write("balance", line.balance().toString());
    text("counterparty", line.counterparty());
    text("note", line.note());
    text("reference", line.reference());
    text("effectiveAt", line.effectiveAt() == null ? null : line.effectiveAt().toString());
    json.writeEnd();
    count++;
  }

  @Override
  public void end(Coins closing) {
    json.writeEnd().write("count", count).write("closing", closing.toString()).writeEnd().flush();
  }

  private void text(String name, @Nullable String value) {
    if (value != null) {
      json.write(name, value);
    }
  }
}
