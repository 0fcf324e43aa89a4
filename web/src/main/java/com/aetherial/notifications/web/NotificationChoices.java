package com.aetherial.notifications.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.notifications.NotificationPreferences;
import com.aetherial.notifications.NotificationState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the list of notifications can be narrowed to. */
@Named
@RequestScoped
public class NotificationChoices {
  @Inject NotificationPreferences preferences;
  @Inject CurrentActor current;
  @Inject Texts texts;

  /** Where notifications lie. */
  public List<Choice> getStates() {
    return choices(
        Arrays.stream(NotificationState.values())
            .map(state -> choice(state.name(), "notifications.state." + state)));
  }

  /** What the reader can be told of. */
  public List<Choice> getTopics() {
    return choices(
        preferences.topicsOf(current.get()).stream()
            .map(topic -> choice(topic, topic + ".notices")));
  }

  private List<Choice> choices(Stream<Choice> each) {
    return Stream.concat(Stream.of(choice("any", "notifications.any")), each).toList();
  }

  private Choice choice(String value, String key) {
    return new Choice(value, texts.get(key));
  }
}
