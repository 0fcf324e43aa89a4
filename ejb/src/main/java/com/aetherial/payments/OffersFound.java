package com.aetherial.payments;

import com.aetherial.kernel.Languages;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchText;
import com.aetherial.kernel.Sentences;
import com.aetherial.kernel.Writing;
import com.aetherial.payments.entity.PlanTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is on offer, plans and bundles of coins, is found by its name and size. */
@ApplicationScoped
public class OffersFound implements SearchSource {
  @Inject PlanList plans;
  @Inject PriceList prices;

  @Override
  public String module() {
    return "payments";
  }

  @Override
  public String type() {
    return "offer";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.AT_START;
  }

  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return all().filter(offer -> ids.contains(offer.id())).toList();
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    return SearchBatch.all(all().toList());
  }

  private Stream<SearchEntry> all() {
    return Languages.all().stream()
        .flatMap(
            language ->
                Stream.concat(
                    plans.plans().stream().map(plan -> plan(plan, language)),
                    prices.tariff(null).bundles().stream()
                        .map(bundle -> bundle(bundle, language))));
  }

  private static SearchEntry plan(PlanTerms plan, Locale language) {
    return entry(
        "plan-" + plan.plan(),
        say(
            "payments.search.plan",
            "Plan {0}: {1} coins a month",
            language,
            plan.name(),
            plan.coins().decimal()),
        "/wallet/plans",
        language);
  }

  private static SearchEntry bundle(Bundle bundle, Locale language) {
    return entry(
        bundle.code(),
        say(
            "payments.search.bundle",
            "Buy {0} coins",
            language,
            bundle.coins().plus(bundle.bonus()).decimal()),
        "/wallet/buy",
        language);
  }

  private static SearchEntry entry(String id, String title, String link, Locale language) {
    String code = language.getLanguage();
    return new SearchEntry(
        id, new SearchText(title, "").in(code), SearchReaders.members().reading(code), link);
  }

  private static String say(String key, String english, Locale language, Object... facts) {
    String sentence =
        Sentences.find(
                OffersFound.class.getPackageName(),
                OffersFound.class.getClassLoader(),
                key,
                language)
            .orElse(english);
    return Writing.in(language).fill(sentence, List.of(facts));
  }
}
