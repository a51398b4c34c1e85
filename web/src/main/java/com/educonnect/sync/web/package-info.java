/** The one call by which a device sends what it did offline and gets what changed. */
package com.educonnect.sync.web;
