package com.aetherial.wallet;

import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchText;
import com.aetherial.kernel.Sentences;
import com.aetherial.kernel.Settled;
import com.aetherial.ledger.PersonalLine;
import com.aetherial.ledger.SystemJournal;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Members find their own receipts, by who was on the other side and by what was written. The books
 * are followed in the background: a transfer pays nothing for it.
 */
@ApplicationScoped
public class StatementFound implements SearchSource {
  private static final String WORDS = "receipt statement transfer";

  @Inject SystemJournal journal;
  @Inject People people;
  @Inject Settled settled;

  @Override
  public String module() {
    return "wallet";
  }

  @Override
  public String type() {
    return "receipt";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.FOLLOWED;
  }

  /** What is in the books never changes, so nobody asks for single receipts. */
  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return List.of();
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    long known = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
    List<PersonalLine> lines = journal.onwards(known, settled.moment(), limit);
    long last = lines.isEmpty() ? known : lines.get(lines.size() - 1).number();
    Map<UUID, String> names =
        people.usernames(
            lines.stream()
                .flatMap(line -> line.others().stream())
                .collect(Collectors.toUnmodifiableSet()));
    boolean isLast = lines.stream().map(PersonalLine::number).distinct().count() < limit;
    return new SearchBatch(
        lines.stream().flatMap(line -> entries(line, names)).toList(), Long.toString(last), isLast);
  }

  private static Stream<SearchEntry> entries(PersonalLine line, Map<UUID, String> names) {
    UUID person = line.person();
    return person == null ? Stream.empty() : Stream.of(entry(line, person, names));
  }

  private static SearchEntry entry(PersonalLine line, UUID person, Map<UUID, String> names) {
    Coins amount = line.amount();
    String others =
        line.others().stream()
            .map(id -> names.getOrDefault(id, ""))
            .collect(Collectors.joining(", "));
    String title =
        (amount.isNegative() ? "" : "+") + amount + (others.isEmpty() ? "" : " · " + others);
    return new SearchEntry(
            line.transferId() + "/" + person,
            new SearchText(title, line.description()).tagged(words(line)),
            SearchReaders.only(person).with(Scope.WALLET_READ.code()),
            "/wallet/receipt?id=" + line.transferId())
        .at(line.recordedAt());
  }

  /** What people call such a line, in every language. */
  private static String words(PersonalLine line) {
    return Languages.all().stream()
        .map(StatementFound::words)
        .collect(Collectors.joining(" ", line.kind().name().toLowerCase(Locale.ROOT) + " ", ""));
  }

  private static String words(Locale language) {
    return Sentences.find(
            StatementFound.class.getPackageName(),
            StatementFound.class.getClassLoader(),
            "wallet.search.words",
            language)
        .orElse(WORDS);
  }
}
