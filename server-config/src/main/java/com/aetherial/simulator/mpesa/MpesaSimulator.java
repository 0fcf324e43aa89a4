package com.aetherial.simulator.mpesa;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A running mobile money provider on this machine; close it to stop it. */
public final class MpesaSimulator implements AutoCloseable {
  private final Identity identity = new Identity();
  private final Tokens tokens = new Tokens(Identity.KEY, Identity.SECRET);
  private final Faults faults = new Faults();
  private final Callbacks callbacks = new Callbacks();
  private final Purse purse = new Purse();
  private final Pushes pushes = new Pushes(identity, purse, new PushCallbacks(callbacks, faults));
  private final Payouts payouts = new Payouts(identity, purse, new Results(callbacks, faults));
  private final Texts texts = new Texts();
  private final Books books = new Books(pushes, payouts, purse);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Callbacks.daemons("mobile-clock"));
  private final HttpFace face;

  private MpesaSimulator() {
    Queries queries = new Queries(identity, pushes, payouts, purse, new Results(callbacks, faults));
    Api api = new Api(tokens, faults, pushes, payouts, queries);
    Controls controls = new Controls(this);
    Pages pages = new Pages(pushes, payouts, books, texts);
    face =
        new HttpFace(
            call ->
                switch (call.path().replaceFirst("^(/[^/]*).*", "$1")) {
                  case "/_control" -> controls.answer(call);
                  case "/" -> pages.overview();
                  case "/version1" -> texts.answer(call, faults.take(call.path()));
                  case "/style.css" -> Pages.style();
                  default -> api.answer(call);
                });
    var unused = clock.scheduleWithFixedDelay(pushes::expire, 1, 1, TimeUnit.SECONDS);
  }

  /** Starts a simulation on a free port of the loopback address. */
  public static MpesaSimulator start() {
    return new MpesaSimulator();
  }

  /** The address for the client, without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + face.port();
  }

  /** The settings that make the platform talk to this simulation. */
  public Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("MPESA_ENV", "sandbox"),
        Map.entry("MPESA_API_BASE", baseUrl()),
        Map.entry("MPESA_CONSUMER_KEY", Identity.KEY),
        Map.entry("MPESA_CONSUMER_SECRET", Identity.SECRET),
        Map.entry("MPESA_SHORTCODE", Identity.SHORTCODE),
        Map.entry("MPESA_PASSKEY", Identity.PASSKEY),
        Map.entry("MPESA_INITIATOR", Identity.INITIATOR),
        Map.entry("MPESA_INITIATOR_PASSWORD", Identity.PASSWORD),
        Map.entry("MPESA_CERTIFICATE", identity.certificate.pem()));
  }

  /** The settings that make the platform send its text messages here. */
  public Map<String, String> textEnvironment() {
    return Map.of(
        "AFRICASTALKING_API_BASE", baseUrl(),
        "AFRICASTALKING_API_KEY", Texts.KEY,
        "AFRICASTALKING_USERNAME", Texts.USERNAME);
  }

  /** The owner of a phone answers: 0 confirms, 1032 declines, and so on; says to how much. */
  public int answer(String phone, String code) {
    return pushes.answer(phone, code);
  }

  /** What a phone has paid goes back to it, as when it was paid by mistake; says how often. */
  public int reverse(String phone) {
    return pushes.reverse(phone);
  }

  /** What a phone has received is taken from it again, as when it was sent by mistake. */
  public int takeBack(String phone) {
    return payouts.takeBack(phone);
  }

  /** From now on the utility account holds so many whole shillings. */
  public void fund(long shillings) {
    purse.fund(shillings * 100);
  }

  /** No token that was given is good any more. */
  public void expireTokens() {
    tokens.expire();
  }

  /** How many tokens were given. */
  public int tokensIssued() {
    return tokens.issued();
  }

  /** From now on the initiator has another password. */
  public void changePassword(String right) {
    identity.changePassword(right);
  }

  /** The initiator has the password again that the settings name. */
  public void restorePassword() {
    identity.changePassword(Identity.PASSWORD);
  }

  /** Calls and callbacks that go wrong. */
  public Faults faults() {
    return faults;
  }

  /** Delay, hold and let go. */
  public Callbacks callbacks() {
    return callbacks;
  }

  /** Text messages that arrived at phones. */
  public Texts texts() {
    return texts;
  }

  /** What was paid in and out. */
  public Books books() {
    return books;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    face.close();
    callbacks.close();
  }
}
