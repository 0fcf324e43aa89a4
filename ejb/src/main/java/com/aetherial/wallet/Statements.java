package com.aetherial.wallet;

import com.aetherial.identity.People;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.ledger.Journal;
import com.aetherial.ledger.JournalFilter;
import com.aetherial.ledger.JournalLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the journal as a statement: with names instead of identifiers. */
@ApplicationScoped
class Statements {
  @Inject Journal journal;
  @Inject People people;

  Page<StatementLine> of(UUID person, StatementFilter filter, PageRequest request) {
    return named(journal.of(person, wanted(filter), request));
  }

  Page<StatementLine> onwards(UUID person, StatementFilter filter, @Nullable String cursor) {
    return named(journal.onwards(person, wanted(filter), cursor));
  }

  StatementLine line(UUID person, UUID transferId) {
    JournalLine line = journal.find(person, transferId).orElseThrow(NoSuchTransfer::new);
    return line(line, names(List.of(line)));
  }

  private Page<StatementLine> named(Page<JournalLine> page) {
    Map<UUID, String> names = names(page.items());
    return new Page<>(
        page.items().stream().map(line -> line(line, names)).toList(), page.next(), page.prev());
  }

  static JournalFilter wanted(StatementFilter filter) {
    Boolean credits =
        filter.direction() == null ? null : (Boolean) (filter.direction() == Direction.IN);
    return new JournalFilter(filter.kinds(), credits, filter.from(), filter.to());
  }

  private Map<UUID, String> names(List<JournalLine> lines) {
    Set<UUID> ids =
        lines.stream()
            .flatMap(line -> line.counterparts().stream())
            .collect(Collectors.toUnmodifiableSet());
    return people.usernames(ids);
  }

  private static StatementLine line(JournalLine line, Map<UUID, String> names) {
    String counterparts =
        line.counterparts().stream()
            .map(id -> names.getOrDefault(id, "?"))
            .collect(Collectors.joining(", "));
    return new StatementLine(
        line.transferId(),
        line.kind().name(),
        line.amount().isNegative() ? Direction.OUT : Direction.IN,
        line.amount(),
        line.balance(),
        counterparts.isEmpty() ? null : counterparts,
        line.description(),
        line.reference().isEmpty() ? null : line.reference(),
        line.recordedAt(),
        line.effectiveAt());
  }
}
