package com.aetherial.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The small pictures that stand beside names; whoever shows many names asks once for all. */
@Stateless
public class Portraits {
  @Inject Pictures pictures;

  /** The picture of this person, as they see it themselves. */
  public Optional<UUID> of(Actor actor) {
    return pictures.of(actor.personId(), PictureKind.AVATAR);
  }

  /**
   * The pictures of these people by their usernames. Who has none, who had it taken down and who
   * wants not to be found is not among them.
   */
  public Map<String, UUID> of(Set<String> usernames) {
    return usernames.isEmpty() ? Map.of() : pictures.faces(usernames);
  }
}
