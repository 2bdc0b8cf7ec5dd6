// scheme
