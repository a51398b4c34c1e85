/**
 * Addresses that go with lessons. A video is kept as its site's own address for it, put together anew from what was
 * given; nothing that a site answers is ever shown as HTML.
 */
package com.educonnect.courses.videos;
