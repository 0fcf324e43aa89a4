package com.aetherial.identity.web;

import com.aetherial.identity.Permissions;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the list of members can be narrowed to. */
@Named
@RequestScoped
public class MemberChoices {
  @Inject Permissions permissions;
  @Inject CurrentActor current;
  @Inject Texts texts;

  /** The roles that somebody may have been given; none for who may not see them. */
  public List<Choice> getGiven() {
    Stream<Choice> roles =
        current.get().has(Scope.IDENTITY_GRANT)
            ? permissions.roles(current.get()).stream()
                .map(role -> new Choice(role.name(), role.name()))
            : Stream.of();
    return Stream.concat(Stream.of(any()), roles).toList();
  }

  public List<Choice> getConfirmed() {
    return List.of(
        any(),
        new Choice("yes", texts.get("identity.member.confirmed")),
        new Choice("no", texts.get("identity.member.unconfirmed")));
  }

  /** In how many days they were seen, or not seen. */
  public List<Choice> getSeen() {
    return Stream.concat(
            Stream.of(any()),
            Stream.of("7", "30", "-30", "-90", "-365")
                .map(days -> new Choice(days, texts.get("identity.users.seen." + days))))
        .toList();
  }

  private Choice any() {
    return new Choice(Choice.ANY, texts.get("identity.users.any"));
  }
}
