/** The log of what administrators did, as a page, as a resource and as files. */
@NullMarked
package com.aetherial.audit.web;

import org.jspecify.annotations.NullMarked;
