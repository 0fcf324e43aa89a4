/**
 * What every page and every resource shares: who is asking, how a refusal is told, texts in the
 * reader's language, headers that protect the browser, and what monitoring may see.
 */
@NullMarked
package com.aetherial.kernel.web;

import org.jspecify.annotations.NullMarked;
