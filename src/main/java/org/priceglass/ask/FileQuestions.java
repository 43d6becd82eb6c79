package org.priceglass.ask;

/** What is asked about files as such, not about the prices in them. */
public record FileQuestions(ListFiles listFiles, ShowFile showFile, ShowFinding showFinding, CheckFile checkFile) {
}
