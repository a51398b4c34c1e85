/** How papers look: from what a paper says to a document that {@link com.educonnect.grades.cards.paper.Paper} prints. */
package com.educonnect.grades.cards.layout;
