package com.aetherial.help.web;

import com.aetherial.help.TicketFilter;
import com.aetherial.help.TicketPriority;
import com.aetherial.help.TicketState;
import com.aetherial.help.TicketTopic;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What states, topics and priorities are called, and how they look. */
@Named
@RequestScoped
public class HelpWords {
  @Inject Texts texts;

  public List<Choice> getTopics() {
    return choices("help.topic.", TicketTopic.values()).toList();
  }

  public List<Choice> getPriorities() {
    return choices("help.priority.", TicketPriority.values()).toList();
  }

  public List<Choice> getTopicFilter() {
    return withAny(choices("help.topic.", TicketTopic.values()));
  }

  public List<Choice> getPriorityFilter() {
    return withAny(choices("help.priority.", TicketPriority.values()));
  }

  /** States to filter by: what nobody has solved yet comes first, as that is the work. */
  public List<Choice> getStateFilter() {
    Choice unsolved = new Choice(TicketFilter.UNSOLVED, texts.get("help.state.unsolved"));
    return Stream.of(
            Stream.of(unsolved),
            Stream.of(new Choice(Choice.ANY, texts.get("help.any"))),
            choices("help.state.", TicketState.values()))
        .flatMap(each -> each)
        .toList();
  }

  public List<Choice> getOverdueFilter() {
    return List.of(
        new Choice(Choice.ANY, texts.get("help.any")),
        new Choice("yes", texts.get("help.desk.overdueOnly")));
  }

  /** The tone in which a state is shown. */
  public String tone(String state) {
    return switch (TicketState.valueOf(state)) {
      case NEW -> "info";
      case OPEN -> "plain";
      case PENDING_USER -> "warn";
      case SOLVED, CLOSED -> "good";
    };
  }

  /** A size that people read. */
  public String size(long bytes) {
    return Math.max(1, bytes / 1024) + " kB";
  }

  private List<Choice> withAny(Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice(Choice.ANY, texts.get("help.any"))), choices)
        .toList();
  }

  private Stream<Choice> choices(String words, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> new Choice(value.name(), texts.get(words + value.name())));
  }
}
