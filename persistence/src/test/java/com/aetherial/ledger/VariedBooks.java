package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** Books in which everything has happened once: what the verifier has to understand. */
final class VariedBooks {
  final Books books = new Books();
  final UUID ada = books.personWith(100, "CASH");
  final UUID ben = books.personWith(20, "PROMO");

  VariedBooks() {
    for (int i = 1; i <= 3; i++) {
      books.move(ada, ben, i);
      seal();
    }
    holds();
    returns();
    books.flag("select ledger.freeze(?, 'FROZEN_OUT', 'a report', null) = 'DONE'", ben);
    books.row("select * from ledger.remember_refusal('k', 'f', null, 'in-debt', '{\"ä\": 1}')");
    seal();
    purchase();
    withdrawal();
    seal();
    books.move(ada, books.person(), 1);
    Audited.admit(books.database);
  }

  void seal() {
    assertThat(books.flag("select ledger.seal() is not null")).isTrue();
  }

  private void holds() {
    books.hold(Order.of("HOLD"), ada, 5, "CASH");
    UUID captured = books.hold(Order.of("HOLD"), ada, 9, "CASH").transfer();
    books.capture(Order.of("CAPTURE"), captured, ben, 6);
    books.release(books.hold(Order.of("HOLD"), ada, 7, "CASH").transfer(), "enough");
    books.database.asOwner(
        """
        select ledger.configure_supply('CAPPED_EXPANDABLE', null);
        select ledger.supply_ask('%1$s', 5, 'more', '%2$s');
        select ledger.supply_decide('%1$s', '%1$s', false, '%1$s');
        select ledger.configure_supply('CAPPED', null)
        """
            .formatted(ada, ben));
  }

  private void returns() {
    books.ask("reverse", Order.of("REFUND"), books.move(ada, ben, 4).transfer());
    books.ask("refund", Order.of("REFUND"), books.move(ada, ben, 8).transfer(), 3L);
  }

  /** Ten coins and one more were bought for a hundred; a third came back, and four were taken. */
  private void purchase() {
    UUID id = UUID.randomUUID();
    UUID credit =
        posted(
            "PURCHASE",
            "purchase",
            id,
            leg(null, "TREASURY", -11),
            leg(ada, "CASH", 10),
            leg(ada, "PROMO", 1));
    UUID taken = posted("REFUND", "purchase", id, leg(ada, "CASH", -4), leg(null, "TREASURY", 4));
    books.database.asOwner(
        """
        insert into payments.purchase (id, person_id, request_key, fingerprint, bundle, coins,
          bonus, price, currency, state, hold_id, session_id, payment_intent_id, transfer_id,
          created_at, expires_at, next_check_at, paid_at, credited_at)
        values ('%1$s', '%2$s', 'one', sha256('x'), 'some', 10, 1, 100, 'USD', 'CREDITED',
          gen_random_uuid(), 'cs_1', 'pi_1', '%3$s', now(), now() + interval '1 day', now(), now(),
          now())
        """
            .formatted(id, ada, credit),
        """
        insert into payments.refund (id, purchase_id, amount, currency, state, asked_at)
        values ('re_1', '%s', 33, 'USD', 'SUCCEEDED', now())
        """
            .formatted(id),
        """
        insert into payments.clawback (id, purchase_id, source_id, coins, bonus, from_promo,
          from_cash, from_debt, transfer_id, taken_at)
        values (gen_random_uuid(), '%s', 're_1', 4, 0, 0, 4, 0, '%s', now())
        """
            .formatted(id, taken));
  }

  /** Eight coins of income became eighty cents. */
  private void withdrawal() {
    UUID id = UUID.randomUUID();
    books.fund(ada, "EARNED", 8);
    UUID taken =
        posted("PAYOUT", "payout", id, leg(ada, "EARNED", -8), leg(null, "PAYOUT_CLEARING", 8));
    UUID settled =
        posted("EXPIRE", "payout", id, leg(null, "PAYOUT_CLEARING", -8), leg(null, "TREASURY", 8));
    books.database.asOwner(
        """
        with method as (
          insert into payouts.method (id, person_id, provider, kind, sealed, key_id, print, mask,
            country, state, created_at, verified_at)
          values ('%1$s', '%2$s', 'stripe', 'PHONE', decode(repeat('00', 29), 'hex'), '00000000',
            sha256('x'), 'x', 'KE', 'READY', now(), now())
        ), told as (
          insert into payouts.withdrawal_event (withdrawal_id, number, at, state, delivery, actor,
            reason) values ('%1$s', 1, now(), 'PAID', 'DONE', 'system', 'It arrived.')
        )
        insert into payouts.withdrawal (id, person_id, method_id, provider, request_key,
          fingerprint, coins, fee, rate, amount, currency, state, delivery, external_id,
          callback_token, taken_id, settled_id, next_at, created_at, sent_at, paid_at, events)
        values ('%1$s', '%2$s', '%1$s', 'stripe', 'one', sha256('x'), 8, 0, 40000, 32, 'USD',
          'PAID', 'DONE', replace('%1$s', '-', '') || '-1', repeat('t', 32), '%3$s', '%4$s', now(),
          now(), now(), now(), 1)
        """
            .formatted(id, ada, taken, settled));
  }

  private UUID posted(String kind, String referenceType, UUID reference, Books.Leg... legs) {
    Outcome posted =
        books.row(
            "select * from ledger.post(?, ?, ?, 'f', null, null, null, ?, ?, null, null, ?, ?, ?)",
            UUID.randomUUID(),
            kind,
            kind + reference,
            referenceType,
            reference.toString(),
            Books.owners(legs),
            Books.accounts(legs),
            Books.amounts(legs));
    assertThat(posted.done()).isTrue();
    return posted.transfer();
  }

  /** Switches the guards on again after a damage, as a careful intruder would. */
  void hideTheTraces() {
    books.database.asOwner(
        """
        do $$
        declare
          g record;
        begin
          for g in select c.relname, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = 'ledger'::regnamespace and not t.tgisinternal
          loop
            execute format('alter table ledger.%I enable always trigger %I', g.relname, g.tgname);
          end loop;
        end $$
        """);
  }
}
