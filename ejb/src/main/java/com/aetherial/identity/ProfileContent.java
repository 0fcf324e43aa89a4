package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.ContentSource;
import com.aetherial.kernel.ContentSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What members show of themselves, as moderators look at it. */
@ApplicationScoped
public class ProfileContent implements ContentSource {
  static final String MODULE = "identity";
  static final String PROFILE = "profile";

  @Inject Persons persons;
  @Inject ProfileRows rows;
  @Inject Pictures pictures;
  @Inject HiddenParts hidden;
  @Inject Blocks blocks;
  @Inject Choices choices;
  @Inject Event<ContentSubmitted> submitted;

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public Optional<ContentSubmitted> find(UUID reader, String type, String entityId) {
    return person(entityId)
        .filter(this::isFound)
        .flatMap(
            person ->
                type.equals(PROFILE)
                    ? Optional.of(profile(person, reader))
                    : Arrays.stream(PictureKind.values())
                        .filter(kind -> part(kind).equals(type))
                        .map(kind -> seen(person, kind))
                        .findFirst());
  }

  /** Somebody has written about themselves. */
  void changed(Person person, EditProfile now) {
    submitted.fire(profile(person, now, true));
  }

  /** Somebody has another picture, or none. */
  void pictured(Person person, PictureKind kind) {
    submitted.fire(picture(person, kind));
  }

  static String part(PictureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Person> person(String id) {
    try {
      return persons.find(UUID.fromString(id)).filter(Person::isActive);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private boolean isFound(Person person) {
    return !"nobody".equals(choices.of(person.id(), ChoiceSection.PRIVACY).chosen().get("profile"));
  }

  private ContentSubmitted profile(Person person, UUID reader) {
    return hidden.of(person.id()).contains(PROFILE)
        ? submission(person, PROFILE, "", List.of())
        : profile(person, rows.find(person), !blocks.isBlocked(person.id(), reader));
  }

  /** What others than its owner see; what is for nobody is no business of moderators either. */
  static ContentSubmitted profile(Person person, EditProfile profile, boolean isMember) {
    String bio = profile.bioTo().includes(isMember, false) ? profile.bio().strip() : "";
    String website = profile.websiteTo().includes(isMember, false) ? profile.website() : "";
    String links = profile.linksTo().includes(isMember, false) ? profile.links() : "";
    return submission(
        person,
        PROFILE,
        bio,
        Stream.concat(Stream.of(website), links.lines())
            .map(String::strip)
            .filter(link -> !link.isEmpty())
            .toList());
  }

  private ContentSubmitted seen(Person person, PictureKind kind) {
    return hidden.of(person.id()).contains(part(kind))
        ? submission(person, part(kind), "", List.of())
        : picture(person, kind);
  }

  private ContentSubmitted picture(Person person, PictureKind kind) {
    String link = pictures.of(person.id(), kind).map(id -> "/pictures/" + id).orElse("");
    return submission(person, part(kind), link, List.of());
  }

  private static ContentSubmitted submission(
      Person person, String type, String text, List<String> links) {
    return new ContentSubmitted(
        MODULE,
        type,
        person.id().toString(),
        person.id(),
        "@" + person.username(),
        text,
        links,
        "/people/" + person.username());
  }
}
