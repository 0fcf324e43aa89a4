package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where events go and which secrets sign them, newest first; kept with the rest of the state. */
final class WebhookEndpoint {

  private static final String KIND = "_endpoint";
  private static final String ID = "we_of_this_simulation";

  private final World world;

  WebhookEndpoint(World world) {
    this.world = world;
  }

  /** Begins with the saved endpoint; what the settings say goes before what was saved. */
  void open() {
    if (world.store.find(ID) == null) {
      JsonObject fresh = Json.object(field("id", ID), field("object", KIND), field("url", null));
      var unused = world.store.put(fresh);
      signWith(List.of(Ids.next("whsec_", 32)));
    }
    String secret = world.settings.webhookSecret();
    if (secret != null) {
      signWith(List.of(secret));
    }
    URI address = world.settings.deliverTo();
    if (address != null) {
      moveTo(address);
    }
  }

  private JsonObject kept() {
    return world.store.get(KIND, ID);
  }

  @Nullable URI url() {
    String url = Json.textOrNull(kept(), "url");
    return url == null ? null : URI.create(url);
  }

  void moveTo(URI address) {
    Json.with(kept(), field("url", address));
  }

  List<String> secrets() {
    return List.of(Json.text(kept(), "secrets").split(",", -1));
  }

  void signWith(List<String> secrets) {
    Json.with(kept(), field("secrets", String.join(",", secrets)));
  }
}
