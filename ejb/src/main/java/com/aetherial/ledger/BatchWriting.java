package com.aetherial.ledger;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.entity.Ids;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Batches in the form in which the database reads them. */
final class BatchWriting {
  private BatchWriting() {}

  static String moves(List<BatchMove> moves) {
    JsonArrayBuilder list = Jsonp.array();
    moves.forEach(move -> list.add(move(move)));
    return list.build().toString();
  }

  /** What the given answers must say when they are asked for again. */
  static String refusals(List<BatchMove> moves, List<BatchAnswer> answers) {
    JsonArrayBuilder list = Jsonp.array();
    for (int i = 0; i < moves.size(); i++) {
      var refusal = answers.get(i).refusal();
      if (refusal != null && !answers.get(i).isReplay()) {
        JsonObjectBuilder memory =
            Jsonp.object()
                .add("key", moves.get(i).key().value())
                .add("fingerprint", fingerprint(moves.get(i)))
                .add("code", refusal.code())
                .add("detail", Books.json(RememberedRefusal.memoryOf(refusal)));
        add(memory, "asked_by", moves.get(i).cause().askedBy());
        list.add(memory);
      }
    }
    return list.build().toString();
  }

  private static JsonObjectBuilder move(BatchMove move) {
    JsonObjectBuilder json =
        Jsonp.object()
            .add("id", Ids.next().toString())
            .add("kind", move.cause().kind().name())
            .add("key", move.key().value())
            .add("fingerprint", fingerprint(move))
            .add("to", move.to().toString())
            .add("amount", move.amount().minor())
            .add("accepted", Jsonp.array(move.accepted()))
            .add("arrives", Jsonp.array(move.arrives()));
    add(json, "from", move.from());
    add(json, "asked_by", move.cause().askedBy());
    add(json, "description", move.cause().description());
    add(json, "reference_type", move.cause().referenceType());
    add(json, "reference_id", move.cause().referenceId());
    add(json, "on_behalf_of", move.cause().onBehalfOf());
    add(json, "effective_at", move.cause().effectiveAt());
    if (move.cause().metadata() != null) {
      json.add("metadata", Books.json(move.cause().metadata()));
    }
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }

  private static String fingerprint(BatchMove move) {
    return HexFormat.of().formatHex(move.key().fingerprint());
  }
}
