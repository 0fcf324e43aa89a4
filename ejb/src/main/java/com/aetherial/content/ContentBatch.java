package com.aetherial.content;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The same verdict about many; each by itself, so that one refusal does not stop the others. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class ContentBatch {
  private static final int BATCH_MAX = 100;

  @Inject ContentDesk desk;

  /** Lets all of them be seen; answers which were refused, and with which code. */
  public Map<UUID, String> approve(Actor actor, @Size(max = BATCH_MAX) Set<UUID> ids) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    return each(ids, id -> desk.approve(actor, id));
  }

  /** Hides all of them; answers which were refused, and with which code. */
  public Map<UUID, String> reject(
      Actor actor, @Size(max = BATCH_MAX) Set<UUID> ids, @Valid RejectItem command) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    return each(ids, id -> desk.reject(actor, id, command));
  }

  private static Map<UUID, String> each(Set<UUID> ids, java.util.function.Consumer<UUID> act) {
    Map<UUID, String> refused = new TreeMap<>();
    for (UUID id : ids) {
      try {
        act.accept(id);
      } catch (Refusal no) {
        refused.put(id, no.code());
      }
    }
    return refused;
  }
}
