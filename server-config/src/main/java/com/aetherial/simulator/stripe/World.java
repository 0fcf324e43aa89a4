package com.aetherial.simulator.stripe;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one state of a simulation and the one lock around it. */
final class World {

  final Settings settings;
  final Store store = new Store();
  final SimulatedClock clock = new SimulatedClock();
  final Agenda agenda = new Agenda(store, clock);
  final Rendering rendering = new Rendering(store);
  final Listing listing = new Listing(store, rendering);
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Request current;
  private String base = "";

  World(Settings settings) {
    this.settings = settings;
  }

  void reachableAt(String address) {
    base = address;
  }

  String base() {
    return base;
  }

  /** Looks without changing anything. */
  <T> T read(Supplier<T> look) {
    lock.lock();
    try {
      return look.get();
    } finally {
      lock.unlock();
    }
  }

  <T> T change(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      store.touch();
      lock.unlock();
    }
  }

  void change(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      store.touch();
      lock.unlock();
    }
  }

  /** Like change, for a call: events that it causes name the call. */
  Answer serve(Request request, Supplier<Answer> work) {
    Supplier<Answer> named =
        () -> {
          current = request;
          try {
            return work.get();
          } finally {
            current = null;
          }
        };
    return request.method().equals("GET") ? read(named) : change(named);
  }

  @Nullable Request current() {
    return current;
  }
}
