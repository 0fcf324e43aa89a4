package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The one endpoint that receives events, its secrets, and everything that goes wrong on the way.
 */
public final class Webhooks {

  /** In which form an event travels. */
  public enum Form {
    /** The whole object, as it was. */
    SNAPSHOT,
    /** Only what changed and where to fetch it. */
    THIN,
    /** Both, as two deliveries. */
    BOTH
  }

  /** In which order deliveries that were held back go out. */
  public enum Order {
    /** As they happened. */
    KEPT,
    /** The last one first. */
    REVERSED,
    /** Any order; the same one for the same seed. */
    SHUFFLED
  }

  private final World world;
  private final DeliveryFaults faults = new DeliveryFaults();
  private final WebhookEndpoint endpoint;
  private final WebhookSender sender;
  private final List<Delivery> held = new ArrayList<>();
  private boolean holding;
  private Form form = Form.SNAPSHOT;

  Webhooks(World world) {
    this.world = world;
    this.endpoint = new WebhookEndpoint(world);
    this.sender = new WebhookSender(world, endpoint, faults);
  }

  /** Begins with the saved or the given endpoint, and with what was not delivered before. */
  void open() {
    endpoint.open();
    world.store.all("event").stream()
        .filter(event -> Json.number(event, "pending_webhooks") > 0)
        .filter(event -> !Json.flag(event, "_given_up"))
        .forEach(event -> send(new Delivery(Json.text(event, "id"), false, 1)));
  }

  void offer(JsonObject event) {
    if (endpoint.url() == null) {
      return;
    }
    Json.with(event, field("pending_webhooks", form == Form.BOTH ? 2 : 1));
    if (faults.loses(event)) {
      Attempts.note(event, world.clock.seconds(), "lost", 0);
      Json.with(event, field("_given_up", true));
      return;
    }
    int copies = 1 + faults.duplicates();
    for (int copy = 0; copy < copies; copy++) {
      if (form != Form.THIN) {
        send(new Delivery(Json.text(event, "id"), false, 1));
      }
      if (form != Form.SNAPSHOT) {
        send(new Delivery(Json.text(event, "id"), true, 1));
      }
    }
  }

  private void send(Delivery delivery) {
    if (holding) {
      held.add(delivery);
    } else {
      sender.enqueue(delivery, Duration.ZERO);
    }
  }

  @Nullable URI url() {
    return endpoint.url();
  }

  /** Sends all events from now on to this address. */
  public void deliverTo(URI address) {
    world.change(() -> endpoint.moveTo(address));
  }

  /** The newest signing secret. */
  public String secret() {
    return world.change(() -> endpoint.secrets().get(0));
  }

  /** Makes a new secret; deliveries carry the signatures of both until {@link #endRoll}. */
  public String rollSecret() {
    String fresh = Ids.next("whsec_", 32);
    world.change(() -> endpoint.signWith(List.of(fresh, endpoint.secrets().get(0))));
    return fresh;
  }

  /** Ends the overlap of two secrets: only the newest one signs. */
  public void endRoll() {
    world.change(() -> endpoint.signWith(endpoint.secrets().subList(0, 1)));
  }

  /** Chooses the form of the events from now on. */
  public void use(Form newForm) {
    world.change(() -> form = newForm);
  }

  /** Keeps every delivery back until {@link #release}. */
  public void hold() {
    world.change(() -> holding = true);
  }

  /** Lets go what was held back, in this order, and says how many deliveries that were. */
  public int release(Order order, long seed) {
    return world.change(
        () -> {
          holding = false;
          List<Delivery> ready = new ArrayList<>(held);
          held.clear();
          if (order == Order.REVERSED) {
            Collections.reverse(ready);
          } else if (order == Order.SHUFFLED) {
            Collections.shuffle(ready, new Random(seed));
          }
          ready.forEach(delivery -> sender.enqueue(delivery, Duration.ZERO));
          return ready.size();
        });
  }

  /** Delivers an event again, as the button in Stripe's dashboard does. */
  public void resend(String eventId) {
    world.change(
        () -> {
          JsonObject event = world.store.get("event", eventId);
          Json.with(event, field("_given_up", false));
          send(new Delivery(eventId, form == Form.THIN, 1));
        });
  }

  /** What goes wrong with deliveries. */
  public DeliveryFaults faults() {
    return faults;
  }

  /** Waits until nothing is on its way, and says whether that came true in time. */
  public boolean awaitQuiet(Duration patience) {
    return sender.awaitQuiet(patience);
  }

  /** How many deliveries are held back now. */
  public int heldBack() {
    return world.change(held::size);
  }

  void close() {
    sender.close();
  }
}
