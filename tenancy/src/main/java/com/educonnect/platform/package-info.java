/** What every domain needs and no domain owns: refusals, pages, the clock. A closed list; it knows no domain. */
package com.educonnect.platform;
