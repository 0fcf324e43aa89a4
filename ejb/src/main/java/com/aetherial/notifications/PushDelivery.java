package com.aetherial.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.identity.Appearances;
import com.aetherial.identity.Logins;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.OutboxDelivery;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Tidings;
import com.aetherial.kernel.Writing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Carries one piece of news to one browser. It is tried again for a few hours; news that is older
 * is read in the bell. A second copy shows in the place of the first, as both have one tag.
 */
@ApplicationScoped
public class PushDelivery implements OutboxDelivery {
  static final String TOPIC = "notifications.push";

  private static final int HOURS = 4;
  private static final int TEXT_MAX = 500;

  private static final int KIND = 5;
  private static final int WORDING = 6;
  private static final int FACTS = 7;
  private static final int TITLE = 8;
  private static final int BODY = 9;

  private static final Tidings WAITING =
      new Tidings(
          "notifications",
          "waiting",
          List.of(),
          "Something new is waiting for you",
          "Log in to read it.");

  @Inject DeviceRows rows;
  @Inject Logins logins;
  @Inject Settings settings;
  @Inject PushPost post;
  @Inject Appearances appearances;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void deliver(String payload) {
    String[] ids = payload.split(" ", 2);
    UUID device = UUID.fromString(ids[0]);
    rows.due(device, UUID.fromString(ids[1]), HOURS).ifPresent(due -> send(device, due, ids[1]));
  }

  private void send(UUID device, DeviceRows.Due due, String tag) {
    URI place = PushPlaces.of(settings).reachable(due.endpoint()).orElse(null);
    boolean isOpen = isOpen(due);
    if (place == null || (!isOpen && due.isAbandoned())) {
      rows.remove(device);
      return;
    }
    var sealed = new SealedPush(Curve.publicKey(due.publicKey()), due.auth());
    switch (post.post(place, sealed.seal(text(due, isOpen, tag)))) {
      case TAKEN -> rows.used(device, isOpen);
      case GONE -> rows.remove(device);
      case LATER -> throw new PushDelayed("A push service takes nothing now.");
      case REFUSED -> {
        // It has been logged, and trying again would change nothing.
      }
    }
  }

  private boolean isOpen(DeviceRows.Due due) {
    UUID login = due.login();
    return login == null || logins.openOf(Set.of(login)).contains(login);
  }

  /** Where a login ran out, whoever picks the device up reads neither names nor amounts. */
  private byte[] text(DeviceRows.Due due, boolean isOpen, String tag) {
    Writing writing = Writing.in(appearances.languageOf(due.person()));
    Tidings told = isOpen ? told(due.told()) : WAITING;
    return Jsonp.object()
        .add("title", told.title(writing))
        .add("text", shortened(told.text(writing)))
        .add("link", isOpen ? due.link() : "/notifications")
        .add("tag", tag)
        .add("lang", writing.language().toLanguageTag())
        .build()
        .toString()
        .getBytes(UTF_8);
  }

  private static Tidings told(Object[] row) {
    return Told.of(
        (String) row[KIND],
        (String) row[WORDING],
        (String) row[FACTS],
        (String) row[TITLE],
        (String) row[BODY]);
  }

  private static String shortened(String text) {
    return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX - 1) + "…";
  }
}
