package com.aetherial.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Keeping a search.
 *
 * @param words what is looked for
 * @param module only things of this module; null for all
 * @param type only things of this kind; null for all
 * @param age only what changed within this time; null for all
 * @param scope only inside this place; null for everywhere
 * @param author only what this person wrote or owns; null for all
 * @param isAlert whether new hits are told
 */
public record SaveSearch(
    @NotBlank @Size(max = SearchWish.WORDS_MAX) String words,
    @Nullable @Pattern(regexp = "[a-z]{1,40}") String module,
    @Nullable @Pattern(regexp = "[a-z][a-zA-Z]{0,39}") String type,
    SearchWish.@Nullable Age age,
    @Nullable @Size(min = 1, max = 200) String scope,
    @Nullable @Size(min = 1, max = 30) String author,
    boolean isAlert) {}
