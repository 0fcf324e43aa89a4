package com.aetherial.ledger;

import static com.aetherial.ledger.Books.ANY_BUCKET;
import static com.aetherial.ledger.Books.leg;

import java.util.UUID;

/** Every kind of request that a key may name, each of which succeeds under a key of its own. */
enum KeyedRequest {
  TRANSFER("TRANSFER"),
  PAYMENT("SALE"),
  SPENDING("SPEND"),
  GRANT("GRANT"),
  BURN("BURN"),
  REVERSAL("ADJUSTMENT"),
  REFUND("REFUND"),
  HOLD("HOLD"),
  CAPTURE("CAPTURE"),
  RELEASE("RELEASE"),
  BATCH("TRANSFER"),
  BATCHED("TRANSFER"),
  REFUSED("TRANSFER");

  private final String kind;

  KeyedRequest(String kind) {
    this.kind = kind;
  }

  /** Asks for it; equal words in an equal scene are the same request. */
  Outcome made(Scene scene, String key, String words) {
    Order order = Order.of(kind).keyed(key).saying(name() + words);
    Books books = scene.books;
    return switch (this) {
      case TRANSFER -> books.move(order, scene.ada, scene.ben, 1);
      case PAYMENT ->
          books.ask("move", order, scene.ada, scene.ben, 10L, ANY_BUCKET, ANY_BUCKET, 1L);
      case SPENDING -> books.ask("spend", order, scene.ada, ANY_BUCKET, 1L);
      case GRANT -> books.post(order, leg(null, "TREASURY", -1), leg(scene.ada, "PROMO", 1));
      case BURN -> books.post(order, leg(scene.ada, "CASH", -1), leg(null, "ISSUER", 1));
      case REVERSAL -> books.ask("reverse", order, scene.paid);
      case REFUND -> books.ask("refund", order, scene.paid, 1L);
      case HOLD -> books.hold(order, scene.ada, 1, "CASH");
      case CAPTURE -> books.capture(order, scene.held, scene.ben, 1);
      case RELEASE -> books.release(scene.held, key);
      case BATCH -> claimed(books, order);
      case BATCHED -> batched(scene, order);
      case REFUSED -> refused(scene, order);
    };
  }

  private static Outcome claimed(Books books, Order order) {
    return books.row(
        "select ledger.claim(?, ?) as outcome, null::uuid as transfer_id, 0 as seq, 0 as amount,"
            + " 0 as available, null::timestamptz as recorded_at, null::text as detail",
        order.key(),
        order.fingerprintBytes());
  }

  private static Outcome batched(Scene scene, Order order) {
    return scene.books.row(
        "select * from ledger.batch(jsonb_build_array(jsonb_build_object('id', ?::text,"
            + " 'kind', 'TRANSFER', 'key', ?::text, 'fingerprint', encode(?, 'hex'), 'amount', 1,"
            + " 'from', ?::text, 'to', ?::text, 'accepted', '[\"CASH\"]'::jsonb,"
            + " 'arrives', '[\"CASH\"]'::jsonb)))",
        order.id(),
        order.key(),
        order.fingerprintBytes(),
        scene.ada,
        scene.ben);
  }

  private static Outcome refused(Scene scene, Order order) {
    Outcome refused = scene.books.move(order, scene.ada, scene.ben, 1_000_000_000);
    return refused.outcome().equals("insufficient-balance")
        ? scene.books.row(
            "select r.outcome, r.transfer_id, 0 as seq, 0 as amount, 0 as available,"
                + " r.recorded_at, r.detail"
                + " from ledger.remember_refusal(?, ?, null, 'insufficient-balance', '{}') r",
            order.key(),
            order.fingerprintBytes())
        : refused;
  }

  /** Two people, a payment between them, and coins on hold. */
  static final class Scene {
    private final Books books;
    private final UUID ada;
    private final UUID ben;
    private final UUID paid;
    private final UUID held;

    Scene(Books books, UUID ada, UUID ben) {
      this.books = books;
      this.ada = ada;
      this.ben = ben;
      paid = known(books.move(ada, ben, 1));
      held = known(books.hold(Order.of("HOLD"), ada, 1, "CASH"));
    }

    private static UUID known(Outcome outcome) {
      if (outcome.transfer() == null) {
        throw new IllegalStateException("Not done: " + outcome);
      }
      return outcome.transfer();
    }
  }
}
