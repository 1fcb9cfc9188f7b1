"""The stewards' desk: a web application for everything the machine is not sure of.

    view -> cases -> queue -> card -> answer -> journal -> view

``bench`` holds the view of the catalogue and puts decisions in; ``cases`` finds what a person must decide; ``card`` lays it out;
``answers`` turns a form into decisions; ``routes`` says who may do what; everything else is pages.
"""
