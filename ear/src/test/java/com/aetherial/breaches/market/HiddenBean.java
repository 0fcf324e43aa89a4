package com.aetherial.breaches.market;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

@Stateless
class HiddenBean {
  @Inject Event<String> events;

  CompletionStage<String> fireOutOfOrder() {
    return events.fireAsync("sold");
  }
}
