package com.aetherial.mpesa;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the operator tells about the account at M-Pesa. Without its keys the rail is off. */
@ApplicationScoped
class MpesaSettings implements RequiredSettings {
  private static final String BASE = "MPESA_API_BASE";
  private static final String KEY = "MPESA_CONSUMER_KEY";
  private static final String FORCED = "MPESA_SIMULATOR_FORCED";
  private static final String CONFIRM = "MPESA_CONFIRM_ABOVE";
  private static final long CONFIRM_DEFAULT = 10_000;
  private static final String PASSWORD_SINCE = "MPESA_PASSWORD_SINCE";

  private static final List<String> ACCOUNT = List.of("MPESA_CONSUMER_SECRET", "MPESA_SHORTCODE");

  @Inject Settings settings;

  /** Whether phones can be asked for money. */
  boolean canAsk() {
    return settings.text(KEY).isPresent() && settings.text("MPESA_PASSKEY").isPresent();
  }

  /** Whether money can be sent. */
  boolean canSend() {
    boolean hasSecret =
        settings.text("MPESA_SECURITY_CREDENTIAL").isPresent()
            || (settings.text("MPESA_INITIATOR_PASSWORD").isPresent()
                && settings.text("MPESA_CERTIFICATE").isPresent());
    return settings.text(KEY).isPresent()
        && hasSecret
        && settings.text("MPESA_INITIATOR").isPresent();
  }

  /** Whether a simulator stands in for M-Pesa. */
  boolean isSimulated() {
    return settings.text(BASE).isPresent();
  }

  boolean isProduction() {
    return settings.text("MPESA_ENV").filter("production"::equalsIgnoreCase).isPresent();
  }

  /** Where the other side is, without a slash at the end. */
  String apiBase() {
    return settings
        .text(BASE)
        .orElse(isProduction() ? "https://api.safaricom.co.ke" : "https://sandbox.safaricom.co.ke");
  }

  /** A setting that is known to be there; an empty text when it is not. */
  String text(String name) {
    return settings.text(name).orElse("");
  }

  Optional<String> optional(String name) {
    return settings.text(name);
  }

  /** Where callbacks come to; the word of the rail must not stand in such an address. */
  URI callback(String token, boolean isTimeout) {
    String path = "/api/v1/payments/answers/" + token + (isTimeout ? "/late" : "");
    String base = settings.text("MPESA_CALLBACK_BASE").orElse(settings.baseUrl().toString());
    return URI.create(base + path);
  }

  /** Above so many whole shillings a callback is believed only after asking. */
  long confirmAbove() {
    return settings.text(CONFIRM).map(Long::parseLong).orElse(CONFIRM_DEFAULT);
  }

  /** When the operator's password stops working; empty when nobody told since when it is used. */
  Optional<LocalDate> passwordEnds() {
    return settings.text(PASSWORD_SINCE).map(PasswordAge::endOf);
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (settings.text(KEY).isPresent()) {
      ACCOUNT.stream().filter(name -> settings.text(name).isEmpty()).forEach(missing::add);
    }
    boolean isForced = settings.text(FORCED).filter("true"::equalsIgnoreCase).isPresent();
    if (isSimulated() && settings.isProduction() && !isForced) {
      missing.add("the real M-Pesa (" + BASE + " names a simulator although APP_ENV=production)");
    }
    if (settings.text(CONFIRM).filter(text -> !text.matches("[0-9]{1,9}")).isPresent()) {
      missing.add(CONFIRM + " (whole shillings)");
    }
    if (settings.text(PASSWORD_SINCE).filter(text -> !PasswordAge.isDay(text)).isPresent()) {
      missing.add(PASSWORD_SINCE + " (a day such as 2026-11-21)");
    }
    missing.addAll(
        new SettingFaults(settings)
            .word("MPESA_ENV", "sandbox", "production")
            .addresses(BASE, "MPESA_CALLBACK_BASE")
            .switches(FORCED)
            .list());
    return missing;
  }
}
