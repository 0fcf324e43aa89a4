/** What a member did, as a page and over REST. */
@NullMarked
package com.aetherial.activity.web;

import org.jspecify.annotations.NullMarked;
