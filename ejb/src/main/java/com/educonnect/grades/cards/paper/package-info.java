/** Paper: from a document in XHTML to a PDF that is tagged, small, the same for the same content, and made of nothing from outside. */
package com.educonnect.grades.cards.paper;
