/** Files over HTTP: sent by tus, read as attachments. */
package com.educonnect.files.web;
