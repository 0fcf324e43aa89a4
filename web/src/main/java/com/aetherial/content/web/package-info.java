/** What members show to others, for moderators and for who reports it. */
@NullMarked
package com.aetherial.content.web;

import org.jspecify.annotations.NullMarked;
