package com.aetherial.identity;

import com.aetherial.kernel.Happening;
import com.aetherial.kernel.HappeningSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The world outside may hear that somebody came or left; who it is, it must ask the API. */
@ApplicationScoped
class IdentityHappenings implements HappeningSource {
  private static final String REGISTERED = "identity.personRegistered";
  private static final String LEFT = "identity.personLeft";

  @Inject Event<Happening> happenings;

  void registered(@Observes PersonSignedUp newcomer) {
    tell(REGISTERED, newcomer.personId());
  }

  void left(@Observes PersonDeleted person) {
    tell(LEFT, person.personId());
  }

  private void tell(String type, UUID person) {
    happenings.fire(new Happening(type, Map.of("personId", person)));
  }

  @Override
  public List<String> happenings() {
    return List.of(REGISTERED, LEFT);
  }
}
