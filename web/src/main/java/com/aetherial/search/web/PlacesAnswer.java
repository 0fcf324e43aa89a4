package com.aetherial.search.web;

import com.aetherial.kernel.AdminSection;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.NavigationEntry;
import com.aetherial.kernel.NavigationEntry.Audience;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchText;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.Switches;
import com.aetherial.kernel.web.SettingsSection;
import com.aetherial.kernel.web.SettingsSections;
import com.aetherial.kernel.web.Texts;
import com.aetherial.search.PlacesWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names the places to which pages lead, in every language and for whom they open. */
@ApplicationScoped
public class PlacesAnswer {
  /** Pages come before other things of the same name. */
  private static final int IMPORTANT = 1_000;

  @Inject @Any Instance<NavigationEntry> entries;
  @Inject @Any Instance<SettingsSections> sections;
  @Inject @Any Instance<SettingSource> settings;
  @Inject Switches switches;
  @Inject Texts texts;

  void answer(@Observes PlacesWanted wanted) {
    wanted.add(
        Languages.all().stream()
            .flatMap(
                language -> wanted.type().equals("page") ? pages(language) : settable(language))
            .filter(place -> switches.opens(path(place)))
            .toList());
  }

  private Stream<SearchEntry> pages(Locale language) {
    return entries.stream()
        .map(
            entry ->
                place(entry.href(), entry.label(), readers(entry), entry.href(), language)
                    .used(IMPORTANT));
  }

  private Stream<SearchEntry> settable(Locale language) {
    Stream<SearchEntry> own =
        sections.stream()
            .flatMap(module -> module.sections().stream())
            .map(section -> section(section, language));
    Stream<SearchEntry> all =
        settings.stream()
            .flatMap(source -> source.settings().stream())
            .map(setting -> setting(setting, language));
    return Stream.concat(own, all);
  }

  private SearchEntry section(SettingsSection section, Locale language) {
    return place(
        section.href(), section.label(), SearchReaders.members(), section.href(), language);
  }

  private SearchEntry setting(Setting setting, Locale language) {
    String label = setting.module() + ".setting." + setting.key().split("\\.", 2)[1];
    SearchEntry entry =
        place(
            setting.key(),
            label,
            SearchReaders.members().with("settings:read"),
            "/admin/settings/setting?key=" + setting.key(),
            language);
    SearchText text =
        new SearchText(
            entry.text().title(),
            texts.text(label + ".note", language),
            entry.text().tags(),
            language.getLanguage());
    return new SearchEntry(entry.id(), text, entry.readers(), entry.link());
  }

  /** The English name and the address are words by which people find it in any language. */
  private SearchEntry place(
      String id, String label, SearchReaders readers, String link, Locale language) {
    String tags = texts.text(label, Locale.ENGLISH) + " " + id.replaceAll("[^a-zA-Z]+", " ");
    return new SearchEntry(
        id,
        new SearchText(texts.text(label, language), "", tags, language.getLanguage()),
        readers.reading(language.getLanguage()),
        link);
  }

  private static SearchReaders readers(NavigationEntry entry) {
    if (entry instanceof AdminSection section) {
      return SearchReaders.members().with(section.permission());
    }
    return entry.audience() == Audience.MEMBERS
        ? SearchReaders.members()
        : SearchReaders.members().with("admin:modules");
  }

  private static String path(SearchEntry place) {
    return List.of(place.link().split("\\?", 2)).get(0);
  }
}
