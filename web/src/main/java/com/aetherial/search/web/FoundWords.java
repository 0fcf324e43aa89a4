package com.aetherial.search.web;

import com.aetherial.kernel.web.SearchOffer;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.search.SearchAnswer;
import com.aetherial.search.SearchHit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Says what was found in the reader's language. */
@ApplicationScoped
class FoundWords {
  @Inject Texts texts;
  @Inject Tongue tongue;
  @Inject @Any Instance<SearchOffer> offers;

  Found found(SearchHit hit) {
    return new Found(
        kind(hit.module(), hit.type()),
        hit.module(),
        hit.type(),
        hit.id(),
        hit.title(),
        hit.text(),
        hit.link(),
        hit.at());
  }

  KindFacet facet(SearchAnswer.KindCount count) {
    return new KindFacet(
        count.module() + "." + count.type(), kind(count.module(), count.type()), count.times());
  }

  /** What the words ask to be done. */
  List<SearchOffer.Offered> offers(String words) {
    Locale language = tongue.locale();
    return offers.stream().flatMap(offer -> offer.of(words, language).stream()).toList();
  }

  /** The name of a kind. */
  String kind(String module, String type) {
    return texts.text(module + ".search." + type, tongue.locale());
  }
}
