package com.aetherial.simulator.mpesa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The pages: phones with what they are asked, the books, and buttons for what may go wrong. */
final class Pages {
  private static final int ROWS_MAX = 20;
  private final Pushes pushes;
  private final Payouts payouts;
  private final Books books;
  private final Texts texts;

  Pages(Pushes pushes, Payouts payouts, Books books, Texts texts) {
    this.pushes = pushes;
    this.payouts = payouts;
    this.books = books;
    this.texts = texts;
  }

  Reply overview() {
    pushes.expire();
    String page =
        resource("overview.html")
            .replace("{{totals}}", totals())
            .replace("{{phones}}", prompts())
            .replace("{{texts}}", textRows())
            .replace("{{pushes}}", pushRows())
            .replace("{{payouts}}", payoutRows());
    return Reply.page(page);
  }

  static Reply style() {
    return Reply.style(resource("/com/aetherial/simulator/stripe/checkout.css"));
  }

  private String totals() {
    return books.totals().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue().getAsString())
        .collect(Collectors.joining(", "));
  }

  private String prompts() {
    StringBuilder all = new StringBuilder();
    for (Push push : pushes.find(Push::isOpen)) {
      all.append(
          """
          <section class="payment" aria-label="Phone %1$s">
            <h2>Phone %1$s</h2>
            <p>Do you want to pay KES %2$d to Aetherial, account %3$s?</p>
            <form class="buttons" method="post" action="/_control/phone">
              <input type="hidden" name="from_page" value="true">
              <input type="hidden" name="phone" value="%1$s">
              <button name="code" value="0">Confirm with PIN</button>
              <button name="code" value="1032">Decline</button>
              <button name="code" value="2001">Wrong PIN</button>
              <button name="code" value="1">Not enough money</button>
              <button name="code" value="1037">Let it time out</button>
            </form>
          </section>
          """
              .formatted(push.phone, push.amount, escaped(push.reference)));
    }
    return all.isEmpty() ? "<p>No phone is asked for money now.</p>" : all.toString();
  }

  private String textRows() {
    return texts.arrived().stream()
        .limit(ROWS_MAX)
        .map(
            one ->
                "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                    .formatted(escaped(one.phone()), escaped(one.message())))
        .collect(Collectors.joining());
  }

  private String pushRows() {
    return rows(
        pushes.find(any -> true).stream()
            .map(one -> row(one.phone, one.amount, state(one), one.receipt, undoing(one)))
            .toList());
  }

  private String payoutRows() {
    return rows(
        payouts.list().stream()
            .map(one -> row(one.phone, one.amount, state(one), one.originator, undoing(one)))
            .toList());
  }

  private static String state(Push push) {
    return push.isReversed ? "reversed" : push.isOpen() ? "asked" : push.code;
  }

  private static String state(Payout payout) {
    return payout.isReversed ? "reversed" : payout.code;
  }

  private static String undoing(Push push) {
    return push.isPaid() ? button("reverse", "Give back", push.phone) : "";
  }

  private static String undoing(Payout payout) {
    return payout.isDone() ? button("take-back", "Take back", payout.phone) : "";
  }

  private static String button(String act, String label, String phone) {
    return """
        <form method="post" action="/_control/%s">
        <input type="hidden" name="from_page" value="true">
        <button name="phone" value="%s">%s<span class="unseen"> %2$s</span></button></form>"""
        .formatted(act, phone, label);
  }

  private static String rows(List<String> oldestFirst) {
    List<String> rows = new ArrayList<>(oldestFirst);
    Collections.reverse(rows);
    return String.join("", rows.subList(0, Math.min(ROWS_MAX, rows.size())));
  }

  private static String row(String phone, long amount, String code, String name, String act) {
    return "<tr><th scope=\"row\">%s</th><td>%d</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(phone, amount, escaped(code), escaped(name), act);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream file = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
