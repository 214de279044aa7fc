package dev.vigie.feature.knowledge.search.vector;

/** Turns a text in English into a vector of length 1; near texts give near vectors. */
public interface Model {

    /** How many numbers a vector has. */
    int DIMENSIONS = 384;

    float[] embed(String text);
}
