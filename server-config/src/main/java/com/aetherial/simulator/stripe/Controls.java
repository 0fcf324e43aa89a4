package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the Java methods of a simulation do, for scripts: form posts under /_control. */
final class Controls {

  private final StripeSimulator simulator;
  private final Parts parts;
  private final Outside outside;
  private final Bank bank;

  Controls(StripeSimulator simulator, Parts parts) {
    this.simulator = simulator;
    this.parts = parts;
    this.outside = new Outside(parts);
    this.bank = new Bank(parts);
  }

  void routes(Router router) {
    router
        .get("/_control/books", request -> Answer.ok(parts.books.totals()))
        .post("/_control/sessions/{id}/pay", this::pay)
        .post("/_control/settle/{id}", this::settle);
    act(router, "/_control/sessions/{id}/expire", one -> outside.expire(id(one)));
    act(router, "/_control/clock/advance", this::advance);
    act(router, "/_control/api/fault", this::apiFault);
    act(router, "/_control/faults/none", this::noFaults);
    money(router);
  }

  private void money(Router router) {
    make(
        router,
        "/_control/refund/{id}",
        one -> outside.refund(id(one), one.parameters().number("amount", 0)));
    make(router, "/_control/dispute/{id}", one -> outside.dispute(id(one), reason(one)));
    make(router, "/_control/inquire/{id}", one -> outside.inquire(id(one), reason(one)));
    make(router, "/_control/warn/{id}", one -> outside.warnOfFraud(id(one)));
    act(router, "/_control/refunds/{id}/fail", one -> outside.failRefund(id(one)));
    act(router, "/_control/disputes/{id}/win", one -> outside.closeDispute(id(one), true));
    act(router, "/_control/disputes/{id}/lose", one -> outside.closeDispute(id(one), false));
    act(router, "/_control/subscriptions/{id}/pause", one -> outside.pause(id(one)));
    act(
        router,
        "/_control/subscriptions/{id}/card",
        one -> outside.replaceCard(id(one), one.parameters().required("number")));
    act(router, "/_control/accounts/{id}/onboard", one -> bank.finishOnboarding(id(one)));
    act(router, "/_control/accounts/{id}/restrict", one -> bank.restrict(id(one)));
    act(
        router,
        "/_control/payouts/{id}/fail",
        one -> bank.failPayout(id(one), one.parameters().text("code", "account_closed")));
    parts.balances.exchanges().routes(router);
    make(router, "/_control/payout", one -> bank.payOut(currency(one)));
    act(
        router,
        "/_control/fund",
        one -> bank.fund(Amounts.positive(one.parameters(), "amount"), currency(one)));
  }

  private static String id(Request request) {
    return request.variable("id");
  }

  private static String currency(Request request) {
    return request.parameters().text("currency", "usd");
  }

  private static String reason(Request request) {
    return request.parameters().text("reason", "fraudulent");
  }

  /** A post that does something and answers that it is done. */
  static void act(Router router, String path, Consumer<Request> act) {
    router.post(
        path,
        request -> {
          act.accept(request);
          return done(request, Json.object(field("done", true)));
        });
  }

  /** A post that makes something and answers its id. */
  private static void make(Router router, String path, Function<Request, String> make) {
    router.post(path, request -> done(request, Json.object(field("id", make.apply(request)))));
  }

  /** A script gets the answer; a form of our own page leads back to that page. */
  static Answer done(Request request, JsonObject answer) {
    return request.parameters().flag("from_page") ? Answer.seeOther("/") : Answer.ok(answer);
  }

  static <E extends Enum<E>> E choice(Class<E> type, String text) {
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                StripeError.invalid(
                    "parameter_invalid",
                    null,
                    text + " is none of " + Arrays.toString(type.getEnumConstants())));
  }

  private void advance(Request request) {
    simulator.advance(Duration.ofSeconds(request.parameters().requiredNumber("seconds")));
  }

  private void apiFault(Request request) {
    FormParameters given = request.parameters();
    ApiFaults.Kind kind = choice(ApiFaults.Kind.class, given.required("kind"));
    Duration pause = Duration.ofMillis(given.number("wait_millis", 1000));
    parts.apiFaults.next(kind, (int) given.number("calls", 1), given.text("path", "/"), pause);
  }

  private void noFaults(Request request) {
    parts.apiFaults.none();
    parts.webhooks.faults().none();
  }

  private Answer pay(Request request) {
    String method = request.parameters().text("method", "card");
    String id = id(request);
    String refusal =
        method.equals("card")
            ? outside.pay(id, request.parameters().text("number", "4242424242424242"))
            : outside.payByBank(id, !method.equals("bank_fails"));
    JsonObject session = parts.sessions.get(id);
    return Answer.json(
        refusal.isEmpty() ? 200 : 402,
        Json.object(
            field("refusal", refusal),
            field("status", Json.text(session, "status")),
            field("payment_status", Json.text(session, "payment_status")),
            field("success_url", Checkout.successUrl(session))));
  }

  private Answer settle(Request request) {
    return done(request, Json.object(field("done", outside.settle(id(request)))));
  }
}
